using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Pages under <c>/Features</c>, with our own fields, days and rules.</summary>
internal static class PageServices
{
    public static IServiceCollection AddRegistryPages(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options =>
            {
                options.ModelBinderProviders.Insert(0, new DayModelBinderProvider());
                options.ModelMetadataDetailsProviders.Add(new SpokenValidation());
                options.Filters.Add<RuleFilter>();
                options.Filters.Add(new TooLargeFilter());
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Text)))
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<Text>>(BindingMessages.Speak);
        // Vietnamese letters as they are, not as numbers: half the size, and readable in the source
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddScoped<Masthead>();
        services.AddScoped<ReminderLog>();
        return services;
    }
}
