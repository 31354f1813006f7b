using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace Registry.Web.Localization;

/// <summary>Two languages: Vietnamese unless the address, the reader's choice or the account says English.</summary>
internal static class LocalizationServices
{
    public static IServiceCollection AddRegistryLocalization(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, HomonymHints>());
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SupportedCultures = options.SupportedUICultures = [Words.Vietnamese.Culture, Words.English.Culture];
            options.DefaultRequestCulture = new(Words.Vietnamese.Culture);
            options.RequestCultureProviders = [new LanguageInAddress(), new CookieRequestCultureProvider { CookieName = LanguageInAddress.Cookie }];
        });
        return services;
    }
}
