import { defineConfig } from "vite";

/** Relative addresses, so that the built page opens from any folder; one script, so that nothing needs preloading. */
export default defineConfig({ base: "./", build: { modulePreload: false } });
