create type mood as enum ('sad', 'ok');
create type state as enum ('on');
