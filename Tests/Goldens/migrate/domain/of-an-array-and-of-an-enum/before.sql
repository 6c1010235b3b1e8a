create type colour as enum ('red', 'green');
