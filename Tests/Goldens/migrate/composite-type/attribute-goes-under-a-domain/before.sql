create type ct as (a int, b text); create domain d as ct constraint k check((value).b<>''); create table t(d d);
