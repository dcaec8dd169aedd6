declare module "sourcebuster" {
  const sourcebuster: { init(options: { readonly campaign_param?: string }): void };
  export = sourcebuster;
}
