create type state as enum ('on');
