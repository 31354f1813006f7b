using Microsoft.Extensions.Options;
using Registry.Data;

namespace Registry.Web;

/// <summary>Says what keeps the registry from starting so that whoever starts the registry can mend them.</summary>
internal static class SettingsReport
{
    /// <summary>The failures of one section or of several; null when something else went wrong.</summary>
    public static IReadOnlyList<string>? Find(Exception exception) => exception switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        InvalidDataException unreadable => [unreadable.Message, .. unreadable.InnerException is { } why ? [why.Message] : Array.Empty<string>()],
        UpgradeNeededException older => [older.Message],
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            [.. several.InnerExceptions.SelectMany(inner => ((OptionsValidationException)inner).Failures)],
        _ => null,
    };

    public static async Task<int> PrintAsync(IReadOnlyList<string> failures)
    {
        await Console.Error.WriteLineAsync("The registry cannot start before this is mended (appsettings.example.json explains the settings, database/README.md upgrades):");
        foreach (var failure in failures)
            await Console.Error.WriteLineAsync($"  - {failure}");
        return 1;
    }
}
