create sequence ticks increment by 2;
