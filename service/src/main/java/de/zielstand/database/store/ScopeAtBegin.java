package de.zielstand.database.store;

import de.zielstand.tenancy.Scope;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Tells the database the scope at the begin of every transaction, below repositories, raw JDBC and
 * COPY alike. The setting ends with its transaction, so a pooled connection carries nothing over;
 * where no scope is bound the policies find an empty one and show no row.
 */
record ScopeAtBegin(DataSource pool) implements DataSource {
  static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();
  private static final Scope NONE = new Scope("");

  @Override
  public Connection getConnection() throws SQLException {
    return scoped(pool.getConnection());
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return scoped(pool.getConnection(username, password));
  }

  private static Connection scoped(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            ScopeAtBegin.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new BeginHandler(connection));
  }

  private record BeginHandler(Connection connection) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      Object result;
      try {
        result = method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
      if (method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0])) {
        announce(connection, CURRENT.isBound() ? CURRENT.get() : NONE);
      }
      return result;
    }
  }

  /** Until the end of the transaction. */
  static void announce(Connection connection, Scope scope) throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('zielstand.scope', ?, true)")) {
      statement.setString(1, scope.name());
      statement.execute();
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(ScopeAtBegin.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
