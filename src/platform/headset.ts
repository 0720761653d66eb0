/** Whether this browser offers an immersive headset session now; false where WebXR is missing or refused. */
export async function canStartHeadset(): Promise<boolean> {
  try {
    return (await navigator.xr?.isSessionSupported('immersive-vr')) ?? false;
  } catch {
    return false;
  }
}
