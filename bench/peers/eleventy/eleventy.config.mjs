// The same outputs as the Hugo site beside it: a page per day and year, archive, home, Atom and sitemap.
const dayOf = (page) => page.date.toISOString().slice(0, 10);

export default function (config) {
  const posts = (collections) => collections.getFilteredByGlob("posts/*.md");
  const groups = (collections, length) =>
    Object.entries(Object.groupBy(posts(collections).toReversed(), (page) => dayOf(page).slice(0, length))).map(
      ([key, pages]) => ({ key, pages }),
    );
  config.addPassthroughCopy("site.css");
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("instant", (date) => date.toISOString());
  config.addCollection("post", posts);
  config.addCollection("newest", (collections) => posts(collections).slice(-30).toReversed());
  config.addCollection("years", (collections) => groups(collections, 4));
  config.addCollection("months", (collections) => groups(collections, 7));
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
