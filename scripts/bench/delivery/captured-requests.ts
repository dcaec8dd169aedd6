/** One request of events as it came from a page. */
export interface CapturedRequest {
  /** The id that the library gave its one event. */
  readonly id: string;
  readonly body: string;
  /** How the body is written here. */
  readonly encoding: "utf8" | "base64";
}

/** One request of each library with one event whose marker is `m-0`, captured from the versions that the lockfile names. */
export const CAPTURED: Readonly<Record<string, CapturedRequest>> = {
  offshoot: {
    id: "2fff40a1-d5c1-406a-80fa-7b0bffaf524a",
    encoding: "utf8",
    body: '{"schema":"offshoot/1","sentAt":"2026-11-26T01:31:34.219Z","events":[{"id":"2fff40a1-d5c1-406a-80fa-7b0bffaf524a","type":"bench","at":"2026-11-26T01:31:34.115Z","seq":1,"program":"bench","programVersion":1,"visitor":"V1StGXR8_Z5jdHi6B-myT","session":"s1","data":{"marker":"m-0"},"context":{"path":"/","locale":"en","sdk":"bench"}}]}',
  },
  segment: {
    id: "ajs-next-1795656699974-e9e2a144-dfc8-4c32-a2c7-dd25b7a9249e",
    encoding: "utf8",
    body: '{"timestamp":"2026-11-26T01:31:39.974Z","integrations":{"Segment.io":true},"event":"bench","type":"track","properties":{"marker":"m-0"},"context":{"page":{"path":"/","referrer":"","search":"","title":"bench","url":"http://segment.try.localhost:41207/"},"userAgent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36","userAgentData":{"brands":[{"brand":"Not:A-Brand","version":"8"},{"brand":"Chromium","version":"156"}],"mobile":false,"platform":"Linux"},"locale":"en-US","library":{"name":"analytics.js","version":"npm:next-1.84.3"},"timezone":"UTC"},"messageId":"ajs-next-1795656699974-e9e2a144-dfc8-4c32-a2c7-dd25b7a9249e","anonymousId":"e2a144df-c84c-42e2-87dd-25b7a9249ec6","writeKey":"bench","userId":null,"sentAt":"2026-11-26T01:31:40.033Z","_metadata":{"bundled":["Segment.io"],"unbundled":[],"bundledIds":[]}}',
  },
  "segment-batched": {
    id: "ajs-next-1795656703851-68c03c2c-26fb-46a6-8aae-7ee2079c42aa",
    encoding: "utf8",
    body: '{"writeKey":"bench","batch":[{"timestamp":"2026-11-26T01:31:43.851Z","integrations":{"Segment.io":true},"event":"bench","type":"track","properties":{"marker":"m-0"},"context":{"page":{"path":"/","referrer":"","search":"","title":"bench","url":"http://segment-batched.try.localhost:35423/"},"userAgent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36","userAgentData":{"brands":[{"brand":"Not:A-Brand","version":"8"},{"brand":"Chromium","version":"156"}],"mobile":false,"platform":"Linux"},"locale":"en-US","library":{"name":"analytics.js","version":"npm:next-1.84.3"},"timezone":"UTC"},"messageId":"ajs-next-1795656703851-68c03c2c-26fb-46a6-8aae-7ee2079c42aa","anonymousId":"c03c2c26-fb26-464a-ae7e-e2079c42aa01","writeKey":"bench","userId":null,"_metadata":{"bundled":["Segment.io"],"unbundled":[],"bundledIds":[]}}],"sentAt":"2026-11-26T01:31:43.974Z"}',
  },
  posthog: {
    id: "01a2157a-f56f-71ae-9f47-82f00f16d955",
    encoding: "base64",
    body: "H4sIAAAAAAAAA5VU247bNhD9FUHYhwRY2aLuVp+KFGiAJE/ZoEWKgqDEocRaIlWSWtu7yL9naDtZebObi/xgcGYO55zhzNyHbJJ0C4ewDhtQbR9ehw1z+F//cx/Os+ToiAlLSF6ySOSFiErCINqIrIyqRMSxIAXf5Dni4BaUW9wzGT2BcRJsWN+HVxr/wrdSzXv0XTVG7ywYNL3qjR7B2zjcyhaoO0yA9j/Abp2evMPJEe608tYPN6+WFqqFsIBZYzS2szFIgc5mwMjeualerydtXa+7lTOH1aBbNvRoqNMqzcja3+SPGP2dMB81MdcrNnoGR5RhOzojf8q6k+h3+k4OA1vnqzh48TchvwVHqcG+KmiRvQx+n6YB/oLmjXTrPC1XaRG8ePP65t3b62CQWwj+hHarXwavgfEBrD0VZU3yYhX7X/CeCWbkGbooIL0FY6VWYY2xC/PAVDcjOaQGKvrwPnzCRycDQu6PId5vWwOgaA+y61FTmcQPxp3kDpuCJJU33krYTdq4R7FfzZfRg2wwxw6a8HR44BySVZZtVol3SIXcHD12XLdTJBuY/E/IfN8Vw5cnxyvLTV7kRRlvVnnsBVu+pVxaR9ueKQX+5dU0ni6UTrJB3jGHyegJHyZxUkSERElxE5M6JTXmz0jy0SNarYTsZgOcWnyELyg9Ozpi95Iq9t916PNJ1Z7JLsYjaaISUhKxAo8V8DJJIeaZYIv2/iXMUR00c0dh70B5SpZ6YXQE7Fd/lT3guBmt9Gy/j/BSjjpS38AgAKfFD+AVlwZaF361StVRrkcm1YV3ZGZ7BIxRjEent6AW436uHiYXbB6cn/ZZ+dn0pM7VfKy9SlE7y6NGMB4lvC041iPbpJUH7aTievdDTJnFIk+rliwT4VCaA31a5FMxz0h+FPtLi+US+nNr5hLzzdKBVhvuqVrH3OwrjJ3ImgH45csb8PD/Z5iBWnkHp/XoJ6+drdMj9Uv/zOjHapar47ybG32sjsTO4shVCokUasEGC35ZGt2iEIrb36IYPAo5wIPfEzHMAR3kiH1pwNfdyzq2FMra4PcJOwwbFpWO03NjW5Ufw0//XofWb33mngnLkwrDPgPbx1n16gYAAA==",
  },
  rudderstack: {
    id: "bcec0403-8c97-4294-abad-7a3e949dc3a6",
    encoding: "utf8",
    body: '{"batch":[{"properties":{"marker":"m-0"},"event":"bench","type":"track","channel":"web","context":{"traits":{},"sessionId":1795656713733,"sessionStart":true,"app":{"name":"RudderLabs JavaScript SDK","namespace":"com.rudderlabs.javascript","version":"3.34.1","installType":"npm"},"library":{"name":"RudderLabs JavaScript SDK","version":"3.34.1","variant":"bundled"},"userAgent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36","os":{"name":"","version":""},"locale":"en-US","screen":{"width":1280,"height":720,"density":1,"innerWidth":1280,"innerHeight":720},"campaign":{},"page":{"path":"/","referrer":"$direct","referring_domain":"","search":"","title":"bench","url":"http://rudderstack.try.localhost:46623/","tab_url":"http://rudderstack.try.localhost:46623/","initial_referrer":"$direct","initial_referring_domain":""},"timezone":"GMT+0000"},"originalTimestamp":"2026-11-26T01:31:53.895Z","messageId":"bcec0403-8c97-4294-abad-7a3e949dc3a6","userId":"","anonymousId":"2513992b-f6c2-4795-8894-ab2090233353","integrations":{"All":true},"sentAt":"2026-11-26T01:31:53.945Z"}],"sentAt":"2026-11-26T01:31:53.945Z"}',
  },
  amplitude: {
    id: "e9038b3d-cc47-4a55-939e-7c709be59e1f",
    encoding: "utf8",
    body: '{"api_key":"bench","events":[{"device_id":"c5a8993a-c2f0-4050-9a93-6392b84da389","session_id":1795656719657,"time":1795656719683,"platform":"Web","language":"en-US","ip":"$remote","insert_id":"e9038b3d-cc47-4a55-939e-7c709be59e1f","event_type":"bench","event_properties":{"marker":"m-0"},"event_id":0,"library":"amplitude-ts/2.48.1","user_agent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36"}],"options":{},"client_upload_time":"2026-11-26T01:31:59.790Z"}',
  },
  snowplow: {
    id: "7b8704ef-e3af-4003-8048-2b966456ccf5",
    encoding: "utf8",
    body: '{"schema":"iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4","data":[{"e":"ue","eid":"7b8704ef-e3af-4003-8048-2b966456ccf5","tv":"js-4.10.1","tna":"bench","aid":"bench","p":"web","cookie":"1","cs":"windows-1252","lang":"en-US","res":"1280x720","cd":"24","tz":"UTC","dtm":"1795656722848","ue_pr":"{\\"schema\\":\\"iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0\\",\\"data\\":{\\"schema\\":\\"iglu:example/bench/jsonschema/1-0-0\\",\\"data\\":{\\"marker\\":\\"m-0\\"}}}","co":"{\\"schema\\":\\"iglu:com.snowplowanalytics.snowplow/contexts/jsonschema/1-0-0\\",\\"data\\":[{\\"schema\\":\\"iglu:com.snowplowanalytics.snowplow/web_page/jsonschema/1-0-0\\",\\"data\\":{\\"id\\":\\"1d4b986c-3a87-4af8-987f-a2c35303edeb\\"}}]}","vp":"1280x720","ds":"1280x720","vid":"1","sid":"34b9d5eb-1c9c-4b3c-a1e2-1528939edb7f","duid":"10f0ea79-b314-421c-9154-fb88816097be","url":"http://snowplow.try.localhost:46019/","stm":"1795656722852"}]}',
  },
  mixpanel: {
    id: "haaf6417dmjhzo56",
    encoding: "utf8",
    body: "data=W3siZXZlbnQiOiJiZW5jaCIsInByb3BlcnRpZXMiOnsiJG9zIjoiTGludXgiLCIkYnJvd3NlciI6IkNocm9tZSIsIiRjdXJyZW50X3VybCI6Imh0dHA6Ly9taXhwYW5lbC50cnkubG9jYWxob3N0OjM4NTQ1LyIsIiRicm93c2VyX3ZlcnNpb24iOjE1NiwiJHNjcmVlbl9oZWlnaHQiOjcyMCwiJHNjcmVlbl93aWR0aCI6MTI4MCwibXBfbGliIjoid2ViIiwiJGxpYl92ZXJzaW9uIjoiMi44My4wIiwiJGluc2VydF9pZCI6ImhhYWY2NDE3ZG1qaHpvNTYiLCJ0aW1lIjoxNzk1NjU2NzI2LjU1MSwiZGlzdGluY3RfaWQiOiIkZGV2aWNlOmExNmY1OTYzLTYzZmEtNGE4OS1iOGE1LTg1Y2ZlNWViYzI3MiIsIiRkZXZpY2VfaWQiOiJhMTZmNTk2My02M2ZhLTRhODktYjhhNS04NWNmZTVlYmMyNzIiLCIkaW5pdGlhbF9yZWZlcnJlciI6IiRkaXJlY3QiLCIkaW5pdGlhbF9yZWZlcnJpbmdfZG9tYWluIjoiJGRpcmVjdCIsIm1hcmtlciI6Im0tMCIsInRva2VuIjoiYmVuY2giLCJtcF9zZW50X2J5X2xpYl92ZXJzaW9uIjoiMi44My4wIn19XQ%3D%3D",
  },
};
