create table seats (
  id integer constraint seats_second primary key, code integer not null constraint seats_first unique);
create table tickets (
  seat integer references seats (id), code integer references seats (code));
