import sourcebuster from "sourcebuster";

// Keeps first and current source in first-party cookies; the extra parameter is its documented setting.
sourcebuster.init({ campaign_param: "ref" });
