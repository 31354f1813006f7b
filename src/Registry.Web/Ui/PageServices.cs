using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
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
                options.Filters.Add<RuleFilter>();
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Text)))
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<Text>>(BindingMessages.Speak);
        services.AddScoped<Masthead>();
        return services;
    }
}
