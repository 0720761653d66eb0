/**
 * Runs in the page before anything of ours: watches frame callbacks and WebGL from outside, so that the figures do not
 * depend on what the gallery says of itself. Read with `window.benchProbe.read()`, restarted with `.reset()`.
 */
(() => {
  const BYTES_PER_TEXEL = {
    0x8229: 1,
    0x822b: 2,
    0x8051: 4,
    0x8058: 4,
    0x8c41: 4,
    0x8c43: 4,
    0x881a: 8,
    0x881b: 8,
    0x8814: 16,
    0x822d: 2,
    0x822e: 4,
    0x822f: 4,
    0x8230: 8,
    0x8d70: 16,
    0x8d82: 16,
    0x8236: 4,
    0x81a5: 2,
    0x81a6: 4,
    0x88f0: 4,
  };
  const texelBytes = (format) => BYTES_PER_TEXEL[format] ?? 4;
  const CUBE_FACES = [0x8515, 0x8516, 0x8517, 0x8518, 0x8519, 0x851a];
  const CUBE_MAP = 0x8513;
  const TRIANGLES = 4;
  const RGBA = 0x1908;
  const BYTE = 0x1401;

  let frames = [];
  let callbacks = 0;
  let waitingUpload = 0;
  let current = null;
  let longTaskMs = 0;
  let isAwaitingPictures = false;
  /** Context that drew in the callback at hand. */
  let drawn = null;
  const pixel = new Uint8Array(4);
  /** Bytes held by texture; contexts that are lost or left let theirs go with them. */
  const held = new Map();

  const draw = (gl, triangles) => {
    if (!current) return;
    drawn = gl;
    current.draws += 1;
    current.triangles += triangles;
  };
  const upload = (bytes) => {
    waitingUpload += bytes;
  };

  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      callbacks += 1;
      if (current?.at !== time) {
        current = { at: time, jsMs: 0, draws: 0, triangles: 0, uploadBytes: 0 };
        frames.push(current);
      }
      const began = performance.now();
      try {
        callback(time);
      } finally {
        current.jsMs += performance.now() - began;
        current.uploadBytes += waitingUpload;
        waitingUpload = 0;
        if (isAwaitingPictures && drawn) drawn.readPixels(0, 0, 1, 1, RGBA, BYTE, pixel);
        drawn = null;
      }
    });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTaskMs += duration;
  }).observe({ type: 'longtask', buffered: true });

  const proto = WebGL2RenderingContext.prototype;
  const wrap = (target, name, before) => {
    const original = target[name];
    if (typeof original !== 'function') return;
    target[name] = function wrapped(...args) {
      before.call(this, args);
      return original.apply(this, args);
    };
  };
  const trianglesOf = (mode, count, instances = 1) => (mode === TRIANGLES ? (count / 3) * instances : 0);

  wrap(proto, 'drawArrays', function drawing([mode, , count]) {
    draw(this, trianglesOf(mode, count));
  });
  wrap(proto, 'drawElements', function drawing([mode, count]) {
    draw(this, trianglesOf(mode, count));
  });
  wrap(proto, 'drawRangeElements', function drawing([mode, , , count]) {
    draw(this, trianglesOf(mode, count));
  });
  wrap(proto, 'drawArraysInstanced', function drawing([mode, , count, instances]) {
    draw(this, trianglesOf(mode, count, instances));
  });
  wrap(proto, 'drawElementsInstanced', function drawing([mode, count, , , instances]) {
    draw(this, trianglesOf(mode, count, instances));
  });

  const sum = (list, offset, length) => {
    let total = 0;
    for (let i = offset; i < offset + length; i += 1) total += list[i];
    return total;
  };
  const getExtension = proto.getExtension;
  const wrapped = new WeakSet();
  proto.getExtension = function getWrapped(name) {
    const extension = getExtension.call(this, name);
    if (name !== 'WEBGL_multi_draw' || !extension || wrapped.has(extension)) return extension;
    wrapped.add(extension);
    wrap(extension, 'multiDrawElementsWEBGL', ([mode, counts, offset, , , , drawCount]) =>
      draw(this, trianglesOf(mode, sum(counts, offset, drawCount))),
    );
    wrap(extension, 'multiDrawArraysWEBGL', ([mode, , , counts, offset, drawCount]) =>
      draw(this, trianglesOf(mode, sum(counts, offset, drawCount))),
    );
    return extension;
  };

  /** Which texture a call of a context means: by active unit and target. */
  const bindings = new WeakMap();
  const boundOf = (gl) => {
    if (!bindings.has(gl)) bindings.set(gl, { unit: 0x84c0, textures: new Map() });
    return bindings.get(gl);
  };
  const textureOf = (gl, target) => {
    const { unit, textures } = boundOf(gl);
    return textures.get(`${unit}/${CUBE_FACES.includes(target) ? CUBE_MAP : target}`);
  };
  const hold = (gl, target, key, bytes) => {
    const texture = textureOf(gl, target);
    if (!texture) return;
    if (!held.has(texture)) held.set(texture, new Map());
    held.get(texture).set(key, bytes);
  };
  const chain = (w, h, d, levels, isVolume) => {
    let texels = 0;
    for (let level = 0; level < levels; level += 1) {
      const depth = isVolume ? Math.max(1, d >> level) : d;
      texels += Math.max(1, w >> level) * Math.max(1, h >> level) * depth;
    }
    return texels;
  };
  const sizeOf = (source) => ({
    w: source.displayWidth ?? source.videoWidth ?? source.naturalWidth ?? source.width,
    h: source.displayHeight ?? source.videoHeight ?? source.naturalHeight ?? source.height,
  });

  wrap(proto, 'activeTexture', function active([unit]) {
    boundOf(this).unit = unit;
  });
  wrap(proto, 'bindTexture', function bind([target, texture]) {
    const bound = boundOf(this);
    bound.textures.set(`${bound.unit}/${target}`, texture);
  });
  wrap(proto, 'deleteTexture', ([texture]) => held.delete(texture));
  wrap(proto, 'texStorage2D', function store([target, levels, format, w, h]) {
    const faces = target === CUBE_MAP ? 6 : 1;
    hold(this, target, 'storage', chain(w, h, faces, levels, false) * texelBytes(format));
  });
  wrap(proto, 'texStorage3D', function store([target, levels, format, w, h, d]) {
    hold(this, target, 'storage', chain(w, h, d, levels, target === 0x806f) * texelBytes(format));
  });
  wrap(proto, 'texImage2D', function image(args) {
    const [target, level, format] = args;
    const { w, h } = args.length === 6 ? sizeOf(args[5]) : { w: args[3], h: args[4] };
    hold(this, target, `${target}/${level}`, w * h * texelBytes(format));
    if (args.length === 6 || args[8]) upload(w * h * texelBytes(format));
  });
  wrap(proto, 'texImage3D', function image([target, level, format, w, h, d, , , , source]) {
    hold(this, target, `${target}/${level}`, w * h * d * texelBytes(format));
    if (source) upload(w * h * d * texelBytes(format));
  });
  wrap(proto, 'texSubImage2D', (args) => {
    const { w, h } = args.length === 7 ? sizeOf(args[6]) : { w: args[4], h: args[5] };
    upload(args[8]?.byteLength ? Math.min(args[8].byteLength, w * h * 16) : w * h * 4);
  });
  wrap(proto, 'texSubImage3D', ([, , , , , w, h, d, , , source]) =>
    upload(source?.byteLength ? Math.min(source.byteLength, w * h * d * 16) : w * h * d * 4),
  );
  wrap(proto, 'compressedTexSubImage2D', (args) => upload(args[7]?.byteLength ?? 0));
  wrap(proto, 'compressedTexSubImage3D', (args) => upload(args[9]?.byteLength ?? 0));
  wrap(proto, 'bufferData', ([, data]) => upload(typeof data === 'number' ? 0 : (data?.byteLength ?? 0)));
  wrap(proto, 'bufferSubData', ([, , data, , length]) =>
    upload(length ? length * (data.BYTES_PER_ELEMENT ?? 1) : (data?.byteLength ?? 0)),
  );
  wrap(proto, 'generateMipmap', function mip([target]) {
    const texture = textureOf(this, target);
    const levels = texture && held.get(texture);
    if (!levels || levels.has('storage')) return;
    const base = [...levels].filter(([key]) => key.endsWith('/0')).reduce((total, [, bytes]) => total + bytes, 0);
    levels.set('mips', base / 3);
  });

  const textureBytes = () => {
    let total = 0;
    for (const levels of held.values()) for (const bytes of levels.values()) total += bytes;
    return total;
  };

  window.benchProbe = {
    reset: () => {
      frames = [];
      callbacks = 0;
      waitingUpload = 0;
      current = null;
    },
    read: () => ({ frames, callbacks, textureBytes: textureBytes(), longTaskMs }),
    forgetTextures: () => held.clear(),
    /** From now on every frame that draws waits for its own picture before it ends; the wait is not script. */
    awaitPictures: (on) => {
      isAwaitingPictures = on;
    },
  };
})();
