// The names of the two channels between a window and the main process. Nothing else crosses.

/** Questions of a window, answered once: `(name, input) → Result`. */
export const CALL_CHANNEL = 'weerwerk:call';

/** What is told to every window: `(topic, payload)`. */
export const PUBLISH_CHANNEL = 'weerwerk:publish';
