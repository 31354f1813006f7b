using Microsoft.Extensions.Options;

namespace Registry.Web;

/// <summary>Says what is wrong with the settings so that whoever starts the registry can mend them.</summary>
internal static class SettingsReport
{
    /// <summary>The failures of one section or of several; null when something else went wrong.</summary>
    public static IReadOnlyList<string>? Find(Exception exception) => exception switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        InvalidDataException unreadable => [unreadable.Message, .. unreadable.InnerException is { } why ? [why.Message] : Array.Empty<string>()],
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            [.. several.InnerExceptions.SelectMany(inner => ((OptionsValidationException)inner).Failures)],
        _ => null,
    };

    public static async Task<int> PrintAsync(IReadOnlyList<string> failures)
    {
        await Console.Error.WriteLineAsync("The settings need mending before the registry can start (see appsettings.example.json):");
        foreach (var failure in failures)
            await Console.Error.WriteLineAsync($"  - {failure}");
        return 1;
    }
}
