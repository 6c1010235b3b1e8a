create table depths (
  id integer not null generated always as identity (increment by -1),
  limited smallint not null generated always as identity (maxvalue 10 cycle)
);
