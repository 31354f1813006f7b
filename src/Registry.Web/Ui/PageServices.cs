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
        services.AddScoped<Features.Partners.PartnerTimeline>();
        services.AddScoped<Features.Partners.PartnerOverview>();
        services.AddScoped<Features.Today.TodayPartners>();
        services.AddScoped<Features.Anniversaries.YearDays>();
        services.AddScoped<Features.Commemorations.PlanFromDays>();
        services.AddScoped<Features.Programmes.ProgrammeSheets>();
        services.AddScoped<Features.Programmes.Import.PlanDesk>();
        services.AddScoped<Features.Programmes.Import.TakeOver>();
        services.AddScoped<Features.Programmes.Import.OwedReports>();
        services.AddScoped<Features.Programmes.Activities.ActivityForms>();
        services.AddScoped<Features.Reports.UnitChoices>();
        services.AddScoped<Features.Reports.CallForm>();
        services.AddScoped<Features.Reports.DeadlineChoices>();
        services.AddScoped<Features.Reports.AnswerDesk>();
        services.AddScoped<Features.Reports.AskingPost>();
        services.AddScoped<Features.Reports.ReportHeads>();
        services.AddScoped<Features.Reports.ReportSource>();
        services.AddScoped<Features.Reports.IssueReport>();
        services.AddScoped<Features.Associations.Life.CarriedMembers>();
        services.AddScoped<Features.Associations.Life.UndoneStep>();
        services.AddScoped<Features.Today.TodayWork>();
        services.AddScoped<Features.Today.TodayActivities>();
        services.AddScoped<Features.Today.TodayDays>();
        services.AddScoped<Features.Today.TodayMachine>();
        services.AddScoped<Features.Today.TodayCalendars>();
        services.AddScoped<Features.Today.TodayMissing>();
        services.AddScoped<Features.Programmes.Papers.ProgrammePapers>();
        services.AddScoped<Features.Programmes.Covers.CoverPapers>();
        services.AddScoped<Features.Programmes.Approvals.ApprovalDesk>();
        services.AddScoped<Features.Programmes.Approvals.ApprovalPost>();
        services.AddScoped<Features.Programmes.Approvals.BasisChecks>();
        services.AddScoped<Features.Programmes.Approvals.IssuedPapers>();
        services.AddScoped<Features.Today.TodayReports>();
        return services;
    }
}
