import { createS3ObjectStore } from "#adapters/s3/s3-object-store.ts";
import { BUCKET, startS3OnDisk } from "../unit/local/s3-on-disk.ts";
import { describeObjectStore } from "./object-store.ts";

describeObjectStore("S3 (embedded)", async () => createS3ObjectStore((await startS3OnDisk()).client, BUCKET));
