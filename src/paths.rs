//! Where things live on this machine: folders of the user, overridden by `LEITSTAND_HOME`.
