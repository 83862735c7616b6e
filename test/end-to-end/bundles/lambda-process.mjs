// Runs one bundle as Lambda does: loads it once, then hands it event after event.
const { handler } = await import(process.argv[2]);

process.on("message", async ({ id, event }) => {
  try {
    process.send({ id, result: await handler(event) });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
});
process.send("ready");
