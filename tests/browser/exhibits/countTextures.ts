/** Counts the textures a context makes and frees from now on. */
export function countTextures(gl: WebGL2RenderingContext): () => number {
  const create = gl.createTexture.bind(gl);
  const remove = gl.deleteTexture.bind(gl);
  const live = new Set<WebGLTexture>();
  gl.createTexture = () => {
    const texture = create();
    live.add(texture);
    return texture;
  };
  gl.deleteTexture = (texture) => {
    if (texture) live.delete(texture);
    remove(texture);
  };
  return () => live.size;
}
