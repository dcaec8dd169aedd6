const SVG = '"http://www.w3.org/2000/svg"';
const MATH = '"http://www.w3.org/1998/Math/MathML"';

/**
 * What our cards never use of Preact 11.2, as its published file writes it, and what stands there instead; ` … ` is everything up to what follows.
 *
 * Cards are drawn into empty shadow roots by function components and one class: no hydration, suspense, portals, contexts, styles, HTML or MathML.
 */
const CUTS = [
  // Hydration and suspense.
  ["128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),", ""],
  ["if(e.length=v,r.__v=null,c||o)if(t&&t.then) … else r.__e=u.__e;", "e.length=v;r.__v=null;r.__e=u.__e;"],
  ["t&&t.then||D(r)", "D(r)"],
  ["r.__u&=-161,p&&p.some(g),", ""],
  ["!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),", ""],
  ["32&u.__u?[i]:null,f,i||S(u),32&u.__u,o)", "f,i||S(u),o)"],
  ["function I(n,t,r,u,i,f,o,e,l,c,a)", "function I(n,t,r,u,i,f,e,l,a)"],
  ["z(n,v,h,i,f,o,e,l,c,a)", "z(n,v,h,i,f,e,l,a)"],
  ["function z(t,r,u,i,f,o,e,l,c,a)", "function z(t,r,u,i,f,e,l,a)"],
  ["I(t,w(A)?A:[A],r,u,i,f,o,e,l,c,a)", "I(t,w(A)?A:[A],r,u,i,f,e,l,a)"],
  ["F(u.__e,r,u,i,f,o,e,c,a,t)", "F(u.__e,r,u,i,f,e,a,t)"],
  ["function F(t,r,u,i,f,o,e,l,c,a)", "function F(t,r,u,i,f,e,c,a)"],
  ['if("svg"==C?', '"svg"==C?'],
  ['f||(f="http://www.w3.org/1999/xhtml"),o)for( … break}', 'f||(f="http://www.w3.org/1999/xhtml");'],
  [",l&&(n.__m&&n.__m(r,o),l=!1),o=null}", "}"],
  ['if(a="template"==C … for(s in $)', "a=t;for(s in $)"],
  ['l&&"function"!=typeof k||$[s]===k||', "$[s]===k||"],
  ["o?o[0]:u.__k&&S(u,0),l,c),o&&o.some(g))", "u.__k&&S(u,0),c))"],
  ["r,u,i,f,o,e,u.__k&&S(u,0)", "r,u,i,f,e,u.__k&&S(u,0)"],
  ["l&&t.data==x||", ""],
  ["i=(u=t&&32&t.__u)?null:r.__k,", "i=r.__k,"],
  ["i?null:r.firstChild?d.call(r.childNodes):null,f,i?i.__e:r.firstChild,u,o)", "f,i?i.__e:r.firstChild,o)"],
  [
    "for(t&&!t.parentNode&&(t=S(n)) … ;);return t",
    "return t&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null),n.__e!=t&&r.insertBefore(n.__e,t||null),n.__e.nextSibling",
  ],
  // Portals.
  ["||n.props.__P?null:S(n)", "?null:S(n)"],
  ["n.__c&&!n.props.__P", "n.__c"],
  ["if(n.props.__P)return t;", ""],
  [
    "M.__P&&(s=l,f=(t=M.__P).namespaceURI,c=o=null,u.props&&u.props.__P!=t&&(u.__k.some(function(n){n&&J(n,n)}),u.__k=null),l=u.__k?S(u,0):null),",
    "",
  ],
  ["M.__P&&(r.__e=null,l=s),", ""],
  ["||u&&!t.props.__P)", "||u)"],
  // Contexts, and the parts of a class component's life that ours has not.
  ["j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,", "L=i,"],
  ["j&&j.sub(d),", ""],
  ["d.getChildContext&&(i=_({},i,d.getChildContext())),", ""],
  [
    ",V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s)))",
    "",
  ],
  ["M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),", ""],
  ["d.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),", ""],
  ["C&&!V.getDerivedStateFromProps&&d.componentWillMount", "C&&d.componentWillMount"],
  ["C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),", ""],
  ["(e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),", ""],
  ["x.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),L(this))},", ""],
  // Listeners of Preact itself that only its debugger and its compatibility layer set.
  ["return!o&&n.vnode&&n.vnode(e),e", "return e"],
  ["n.vnode&&n.vnode(r),", ""],
  ["&&i==n.debounceRendering||((i=n.debounceRendering)||queueMicrotask)(H)", "||queueMicrotask(H)"],
  ["(f=u.length)&&(i||queueMicrotask)(H)", "(f=u.length)&&queueMicrotask(H)"],
  ["n.event?n.event(r):r", "r"],
  ["n.__&&n.__(t,r),9==r.nodeType&&(r=r.documentElement),", ""],
  // What moves as little as can be of a list that was shuffled: no card shuffles one, and what is in its place is not touched anyway.
  ["for(a=[],s=[],f=0;f<i;f++) … :k[f].__u|=4)}", "for(f=i;f--;)k[f]&&(k[f].__u|=4)}"],
  // What suspense had parked; and which of several alike is taken for one that moved.
  ["(h.ref!=v.ref||8&h.__u)", "h.ref!=v.ref"],
  ["{for(i=r-1;i>=0;i--) … return i;for(i=r+1;", "{for(i=0;"],
  // The JSX runtime's own copy of what makes an element.
  ["export{x as Component", "function jsx(n,t,r){return m(n,t,r,t.ref)}export{jsx,x as Component"],
  ['if("function"==typeof r)return;', 'if("function"==typeof r||"ref"==t)return;'],
  // States that are made of the one before.
  ['"function"==typeof n&&(n=n(_({},r),this.props)),', ""],
  // Attributes and elements that no card has.
  ['if("style"==t) … else if("o"==t[0]', 'if("o"==t[0]'],
  ['f=t!=(t=t.replace(l,"$1")),', ""],
  ["addEventListener(t,o,f)", "addEventListener(t,o)"],
  ["removeEventListener(t,o,f)", "removeEventListener(t,o)"],
  [`if(${SVG}==i) … else if("width"`, `if(${SVG}!=i&&"width"`],
  ['"width"!=t&&"height"!=t&&', ""],
  ['&&"list"!=t&& … &&"role"!=t&&"popover"!=t', '&&"role"!=t'],
  ["x.is?x:a", "a"],
  ['"popover"==t&&1==r?"":r', "r"],
  [`:"math"==C?f=${MATH}:f||`, ":f||"],
  [`("foreignObject"==C||${MATH}==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),`, ""],
  ['"dangerouslySetInnerHTML"==s?y=k:', ""],
  ['"dangerouslySetInnerHTML"==s?h=k:', ""],
  ['h?(l||y&&(h.__html==y.__html … ,r.__k=[]):(y&&(t.textContent=""),', "("],
  // A radio button is set when what it shows changes, and only then: the browser itself keeps one of a group.
  ['"checked"==s?m=k:', ""],
  [',s="checked",null!=m&&m!=t[s]&&N(t,s,m,$[s],f)', ""],
  [
    'l&&"textarea"!=C||(s="value","progress"==C&&null==b?t.removeAttribute(s):null==b||b===t[s]&&("progress"!=C||b)||',
    '(s="value",null==b||b===t[s]||',
  ],
  ['||"value"==s&&"defaultValue"in x||"checked"==s&&"defaultChecked"in x||', "||"],
];

/** What stands in place of the JSX runtime, which copies properties: elements find their `ref` among them, and no component is given one. */
const JSX_RUNTIME = 'export{jsx,jsx as jsxs,Fragment}from"preact";';

/** Takes out of Preact what no card uses; a Preact that is written in another way fails the build instead of being half cut. */
export function slimPreact() {
  return {
    name: "slim-preact",
    transform(code, id) {
      if (/preact\/jsx-runtime\/dist\/jsxRuntime\.mjs$/.test(id)) return { code: JSX_RUNTIME, map: null };
      if (!/preact\/dist\/preact\.mjs$/.test(id)) return null;
      let slim = code;
      for (const [from, to] of CUTS) {
        const [head, tail = ""] = from.split(" … ");
        const start = slim.indexOf(head);
        const end = slim.indexOf(tail, start + head.length);
        const isOnce = start >= 0 && end >= 0 && !slim.includes(head, start + 1);
        if (!isOnce) this.error(`expected exactly once in Preact: ${from}`);
        slim = slim.slice(0, start) + to + slim.slice(end + tail.length);
      }
      return { code: slim, map: null };
    },
  };
}
