// What a module costs that does nothing: the zero point of every other page.
document.documentElement.dataset.loaded = "yes";
