create domain score as int not null constraint positive check (value >= 0)
  constraint small check (value < 9);
comment on domain score is 'Points';
