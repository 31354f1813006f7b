using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

/// <summary>Each question with a name is asked in the words of both databases, without a server.</summary>
public sealed class QueryTests
{
    private static readonly DateOnly Day = new(2027, 3, 15);

    public static TheoryData<string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var method in Named())
            {
                data.Add("sqlite", Sentence(method));
                data.Add("sqlserver", Sentence(method));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_named_question_translates(string provider, string question)
    {
        using var db = SchemaTests.Open(provider);
        var method = Named().Single(found => Sentence(found) == question);

        var sql = ((IQueryable)method.Invoke(null, [.. method.GetParameters().Select(parameter => Argument(parameter, db))])!).ToQueryString();

        Assert.Contains("SELECT", sql, StringComparison.Ordinal);
    }

    private static IEnumerable<MethodInfo> Named() => typeof(RegistryDbContext).Assembly.GetTypes()
        .Where(type => type.Namespace == "Registry.Data.Queries" && type.IsPublic)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => typeof(IQueryable).IsAssignableFrom(method.ReturnType) && !method.ContainsGenericParameters);

    private static string Sentence(MethodInfo method) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType.Name} {parameter.ParameterType.GenericTypeArguments.FirstOrDefault()?.Name}".Trim()))})";

    private static object? Argument(ParameterInfo parameter, RegistryDbContext db)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(RegistryDbContext))
            return db;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>))
            return typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(type.GenericTypeArguments).Invoke(db, null);
        if (type.IsAssignableFrom(typeof(int[])))
            return new[] { 1, 2 };
        if (type.IsAssignableFrom(typeof(string[])) && type != typeof(object))
            return new[] { "LA", "KH" };
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);

        return type.Name switch
        {
            nameof(Reader) => new Reader("1", "Hồng Vân", [.. Enum.GetValues<Role>().Select(role => new ReaderGrant(role, 1, new HashSet<int> { 1, 2 }))]),
            nameof(String) => "dong nai",
            nameof(Int32) => 1,
            nameof(Int64) => 1L,
            nameof(Boolean) => true,
            nameof(DateOnly) => Day,
            nameof(DateTimeOffset) => new StoppedClock().GetUtcNow(),
            _ => throw new NotSupportedException($"Say here what a {type} is in the question {parameter.Member.Name}."),
        };
    }
}
