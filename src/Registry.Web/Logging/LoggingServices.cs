namespace Registry.Web.Logging;

/// <summary>Logs that name events and identifiers, and nothing of what people wrote or where they went.</summary>
internal static class LoggingServices
{
    /// <summary>What would write addresses with their tokens stays quiet, whatever level the settings ask of its family.</summary>
    private static readonly string[] TellAddresses =
    [
        "Microsoft.AspNetCore",
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.StaticFiles",
        "Microsoft.AspNetCore.StaticAssets",
        "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
        "Microsoft.AspNetCore.HttpLogging",
        "Microsoft.AspNetCore.Authentication",
        "System.Net.Http.HttpClient",
    ];

    public static void AddRegistryLogging(this ILoggingBuilder logging)
    {
        foreach (var category in TellAddresses)
            logging.AddFilter(category, level => level >= LogLevel.Warning);
    }
}
