import { guidePage } from './guidePage';

/** Called by the build. */
export default function page({ version }: { readonly version: string }): string {
  return guidePage('zh', version);
}
