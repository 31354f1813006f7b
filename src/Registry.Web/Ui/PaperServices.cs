using Registry.Data;
using Registry.Web.Documents;
using Registry.Web.Documents.Engine;

namespace Registry.Web.Ui;

/// <summary>What papers need to become PDF files.</summary>
internal static class PaperServices
{
    public static IServiceCollection AddPapers(this IServiceCollection services)
    {
        services.AddSettings<DocumentsOptions>(DocumentsOptions.Section);
        services.AddSingleton<BrowserEngine>();
        services.AddSingleton<PaperShelf>();
        services.AddSingleton<PaperPress>();
        services.AddScoped<BoundPapers>();
        services.AddScoped<IssuingDesk>();
        services.AddScoped<NumberDesk>();
        services.AddScoped<FrozenPapers>();
        return services;
    }
}
