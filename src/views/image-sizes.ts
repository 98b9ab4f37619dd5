/** The sizes of images as they are published, in pixels, by the names of their files. */
export type ImageSizes = ReadonlyMap<string, { width: number; height: number }>;
