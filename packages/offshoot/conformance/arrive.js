// The last moment before the SDK: what the page is now, it must still be afterwards.
window.parent.conformance?.arrive(window);
