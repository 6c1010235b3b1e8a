create table t(a text, b int); create rule x as on update to t where new.b>0 do instead nothing; create rule y as on update to t where new.a>'' do instead nothing;
