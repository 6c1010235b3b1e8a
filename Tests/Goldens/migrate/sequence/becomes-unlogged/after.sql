create unlogged sequence ticks increment by 2;
