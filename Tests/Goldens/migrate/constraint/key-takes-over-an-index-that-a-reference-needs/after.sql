create table team (code text not null, constraint team_pkey primary key (code));
create table member (id integer primary key, team text references team (code));
