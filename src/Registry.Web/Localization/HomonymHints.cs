using Microsoft.Extensions.Localization;

namespace Registry.Web.Localization;

/// <summary>Keeps the hint behind a bar, by which homonyms are told apart, from English readers, whose words are the keys themselves.</summary>
internal sealed class HomonymHints(ResourceManagerStringLocalizerFactory inner) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new Localizer(inner.Create(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new Localizer(inner.Create(baseName, location));

    /// <summary>"Open" of "Open|status".</summary>
    public static string Without(string key) => key.LastIndexOf('|') is var bar and > 0 ? key[..bar] : key;

    private sealed class Localizer(IStringLocalizer inner) : IStringLocalizer
    {
        public LocalizedString this[string name] => inner[name] is { ResourceNotFound: true } ? new(name, Without(name), true) : inner[name];

        public LocalizedString this[string name, params object[] arguments] =>
            inner[name, arguments] is { ResourceNotFound: false } found ? found : new(name, inner[Without(name), arguments].Value, true);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);
    }
}
