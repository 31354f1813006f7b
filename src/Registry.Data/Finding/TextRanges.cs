using System.Linq.Expressions;
using System.Reflection;

namespace Registry.Data.Finding;

/// <summary>Asks for a stretch of a column that is compared byte by byte, so that its index answers; LIKE would read the table.</summary>
internal static class TextRanges
{
    /// <summary>Greater than whatever can follow in a text.</summary>
    private const char Last = '\uFFFF';

    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static IQueryable<T> Beginning<T>(this IQueryable<T> rows, Expression<Func<T, string?>> column, string text) =>
        rows.Where(Holds(column, Expression.GreaterThanOrEqual, text)).Where(Holds(column, Expression.LessThan, text + Last));

    /// <summary>What begins with a text and comes after another that does; with a second lower bound SQLite may walk from the wrong one.</summary>
    public static IQueryable<T> BeginningAfter<T>(this IQueryable<T> rows, Expression<Func<T, string?>> column, string text, string last) =>
        rows.Where(Holds(column, Expression.GreaterThan, last)).Where(Holds(column, Expression.LessThan, text + Last));

    private static Expression<Func<T, bool>> Holds<T>(Expression<Func<T, string?>> column, Func<Expression, Expression, Expression> comparison, string text)
    {
        // a property of an object becomes a parameter of the command; a constant would be compiled anew each time
        var value = Expression.Property(Expression.Constant(new Sought(text)), nameof(Sought.Text));
        return Expression.Lambda<Func<T, bool>>(comparison(Expression.Call(Compare, column.Body, value), Expression.Constant(0)), column.Parameters);
    }

    private sealed record Sought(string Text);
}
