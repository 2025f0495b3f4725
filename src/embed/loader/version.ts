/** Version of the loader. What is released under a version never changes; a change of the loader is a new version. */
export const loaderVersion = '1.0.0'
