// The first script of a page under test: lets the page around it watch before anything of the SDK arrives.
window.parent.conformance?.begin(window);
