create table seats (
  id integer constraint seats_first primary key, code integer not null constraint seats_second unique);
create table tickets (
  seat integer references seats (id), code integer references seats (code));
