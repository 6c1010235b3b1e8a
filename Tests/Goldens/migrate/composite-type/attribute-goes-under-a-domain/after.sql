create type ct as (a int, c text); create domain d as ct constraint k check((value).c<>''); create table t(d d);
