using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Sheets.Writing;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports;

/// <summary>The members of a filter or a selection as a file, in one of the office's layouts.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, MemberFinder finder, PersonalDataJournal journal, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public IReadOnlyList<ExportPlan> Plans { get; private set; } = [];

    /// <summary>Who was ticked in a list; empty: everybody whom the filter finds.</summary>
    public IReadOnlyList<int> Ids { get; private set; } = [];

    public int Count { get; private set; }

    public bool SeesPersonalData => reader.May(Ability.SeePersonalData);

    public Task OnGetAsync([FromQuery] MemberFilter filter, int[] ids, CancellationToken cancellation) => ShowAsync(filter, ids, cancellation);

    /// <summary>Comes from the ticks in a list.</summary>
    public Task OnPostAsync([FromQuery] MemberFilter filter, [FromForm] int[] ids, CancellationToken cancellation) => ShowAsync(filter, ids, cancellation);

    public async Task<IActionResult> OnPostFileAsync(
        [FromQuery] MemberFilter filter, [FromForm] int[] ids, [FromForm] string layout, [FromForm] ExportFormat format, CancellationToken cancellation)
    {
        var plans = await ExportPlans.LoadAsync(db, reader, text, cancellation);
        if (plans.FirstOrDefault(one => one.Key == layout) is not { } plan)
            return NotFound();

        var columns = plan.Columns.Where(column => SeesPersonalData || ExportFields.KindOf(column.Field) is null).ToList();
        List<ExportField> fields = [.. columns.Select(column => column.Field)];
        var keys = await ExportRows.OrderedAsync(await MeantAsync(filter, ids, cancellation), plan.Sort, cancellation);
        foreach (var kind in fields.Select(ExportFields.KindOf).OfType<PersonalDataKind>().Distinct())
            await journal.ExportedAsync(kind, keys.Count, $"{Request.Path}?layout={plan.Key}", cancellation);

        var rows = new ExportRows(db, reader, new(await ExportLookups.LoadAsync(db, fields, cancellation), text), time.Today());
        var page = new SheetPage(text["Members"], plan.Titles, [.. columns.Select(HeaderOf)], rows.ReadAsync(keys, fields, cancellation));
        return Answer(page, format);
    }

    /// <summary>The address with its filter, for the forms of this page.</summary>
    public string AddressFor(string? handler) => FilterAddress.With(Request, "handler", handler);

    public string ColumnsOf(ExportPlan plan) => string.Join(", ", plan.Columns.Select(column => column.Header ?? text[ExportWords.Of(column.Field)]));

    private async Task ShowAsync(MemberFilter filter, int[] ids, CancellationToken cancellation)
    {
        Ids = ids;
        Plans = await ExportPlans.LoadAsync(db, reader, text, cancellation);
        Count = await (await MeantAsync(filter, ids, cancellation)).CountAsync(cancellation);
    }

    /// <summary>Who asked that their data be used no further is left out.</summary>
    private async Task<IQueryable<Membership>> MeantAsync(MemberFilter filter, int[] ids, CancellationToken cancellation) => ids.Length == 0
        ? (await finder.MatchAsync(filter, time.Today(), cancellation)).Unrestricted()
        : (await finder.MatchAsync(new() { State = MemberState.All }, time.Today(), cancellation)).Where(one => ids.Contains(one.Id)).Unrestricted();

    private SheetPageColumn HeaderOf(ExportColumn column) => new(column.Header ?? text[ExportWords.Of(column.Field)], ExportWords.WidthOf(column.Field));

    private SheetAnswer Answer(SheetPage page, ExportFormat format)
    {
        var title = $"{text["Members"].Value} {DayText.Numeric(time.Today()).Replace('/', '-')}";
        return format == ExportFormat.Excel
            ? new(XlsxWriter.ContentType, title, ".xlsx", (to, cancellation) => XlsxWriter.WriteAsync(to, [page], cancellation))
            : new(CsvWriter.ContentType, title, ".csv", (to, cancellation) => CsvWriter.WriteAsync(to, page, SeparatorOf(format), cancellation));
    }

    private static char SeparatorOf(ExportFormat format) => format switch
    {
        ExportFormat.Commas => ',',
        ExportFormat.Tabs => '\t',
        _ => ';',
    };
}
