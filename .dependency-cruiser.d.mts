declare const configuration: {
  forbidden: { name: string; comment: string }[];
  options: object;
};
export default configuration;
