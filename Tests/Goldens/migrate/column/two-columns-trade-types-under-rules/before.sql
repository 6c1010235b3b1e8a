create table t(a int, b text); create rule x as on update to t where new.a>0 do instead nothing; create rule y as on update to t where new.b>'' do instead nothing;
