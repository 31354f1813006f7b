using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>Who may open what: the table kept in Rights.txt, and what the application itself declares.</summary>
internal static class Rights
{
    public const string Anyone = nameof(Anyone);
    public const string SignedIn = nameof(SignedIn);

    private static string File => SourceTree.Folder("tests", "Registry.Web.Tests", "Architecture", "Rights.txt");

    /// <summary>Each line: the policy, then the pattern of the address.</summary>
    public static IReadOnlyList<Right> Table { get; } =
    [
        .. System.IO.File.ReadAllLines(File)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => new Right(parts[1], parts[0])),
    ];

    public static IReadOnlyList<Right> Declared(RegistryApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.DisplayName != "Fallback {**path:file}")
            .Select(endpoint => new Right("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), PolicyOf(endpoint)))
            .Distinct()
            .OrderBy(right => right.Pattern, StringComparer.Ordinal),
    ];

    /// <summary>Null: nobody has signed in.</summary>
    public static bool May(Role? role, string policy) => policy switch
    {
        Anyone => true,
        SignedIn => role is not null,
        _ => role is { } known && Abilities.Of(known).Contains(Enum.Parse<Ability>(policy)),
    };

    private static string PolicyOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        ? Anyone
        : string.Join('+', endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).Distinct());

    public sealed record Right(string Pattern, string Policy)
    {
        /// <summary>A paper's files stand below its page.</summary>
        public bool NeedsRecord => Pattern.Replace("{handler?}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal);

        public string Line => $"{Policy,-16} {Pattern}";

        /// <summary>An address of this pattern that names no record there is.</summary>
        public string Address => string.Join('/', Pattern.Split('/').Select(part => part switch
        {
            _ when part.Contains("{date", StringComparison.Ordinal) => "2099-01-01",
            _ when part.Contains("{year", StringComparison.Ordinal) => part.Replace("{year:int:range(1900,2199)}", "2027", StringComparison.Ordinal).Replace("{year:int}", "2027", StringComparison.Ordinal)
                .Replace("{id:int:min(1)}", "987654", StringComparison.Ordinal).Replace("{year:int:range(1000,9999)}", "2027", StringComparison.Ordinal),
            "{kind:regex(^(Submission|Letter)$)}" => "Letter",
            _ when part.Contains('{', StringComparison.Ordinal) => part[..part.IndexOf('{', StringComparison.Ordinal)] + "987654" + part[(part.LastIndexOf('}') + 1)..],
            _ => part,
        }));
    }
}
