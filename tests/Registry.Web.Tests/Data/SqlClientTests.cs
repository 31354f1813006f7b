using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;

namespace Registry.Web.Tests.Data;

/// <summary>Our four types in place of Microsoft.SqlServer.Server are all that SqlClient looks for.</summary>
public sealed class SqlClientTests
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Every_method_that_talks_to_the_server_can_be_compiled()
    {
        var parser = typeof(SqlConnection).Assembly.GetType("Microsoft.Data.SqlClient.TdsParser", throwOnError: true)!;
        var methods = parser.GetMethods(Own).Cast<MethodBase>().Concat(parser.GetConstructors(Own))
            .Where(method => !method.IsAbstract && !method.ContainsGenericParameters)
            .ToList();

        Assert.True(methods.Count > 100);
        Assert.All(methods, method => RuntimeHelpers.PrepareMethod(method.MethodHandle));
    }

    [Fact]
    public void A_user_defined_type_is_named_as_SqlClient_names_it()
    {
        var stand_in = typeof(Microsoft.SqlServer.Server.SqlUserDefinedTypeAttribute).Assembly.GetName();

        Assert.Contains(typeof(SqlConnection).Assembly.GetReferencedAssemblies(), wanted => wanted.FullName == stand_in.FullName);
    }
}
