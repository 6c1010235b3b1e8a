create type state as enum ('on');
create type empty as enum ();
