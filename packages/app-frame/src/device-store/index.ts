export { UNSENT_NOTES_SHELF, UNSENT_SHELF } from './count-unsent.ts';
export { type DeviceStore, DeviceStoreClosed, openDeviceStore, reopenDeviceStore } from './device-store.ts';
export { keepSession, keptDevice, READING_SHELF } from './kept-session.ts';
export { useDeviceStore } from './use-device-store.ts';
