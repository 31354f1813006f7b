using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Activities;

/// <summary>The form of an activity, on a page of its own or in the place of its row.</summary>
public sealed class ActivityForms(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text)
{
    public async Task<ActivityFormPart?> OfActivityAsync(int id, int activityId, CancellationToken cancellation)
    {
        var activity = await db.Activities.AsNoTracking().OwnedBy(reader, Ability.Plan).FindActivityAsync(id, activityId, cancellation);
        return activity is null ? null : Of(activity.Programme!, activity, ActivityInput.Of(activity), await SectionsAsync(id, cancellation));
    }

    public ActivityFormPart Blank(Programme programme, int sectionId, IReadOnlyList<SectionRow> sections) =>
        Of(programme, null, new() { SectionId = sectionId }, sections);

    public async Task<IReadOnlyList<SectionRow>> SectionsAsync(int id, CancellationToken cancellation) =>
        SectionRow.Outline(await db.ProgrammeSections.Where(section => section.ProgrammeId == id)
            .Select(section => new SectionRow(section.Id, section.ParentId, section.Order, section.Label, section.Heading, null, 0, "")).ToListAsync(cancellation));

    /// <summary>The sections to choose from, indented as they stand.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(int id, CancellationToken cancellation) => Choices(await SectionsAsync(id, cancellation));

    public ActivityFormPart Of(Programme programme, Activity? activity, ActivityInput input, IReadOnlyList<SectionRow> sections) => new(
        programme.Id, programme.Year, activity?.Id, input,
        Choices(sections),
        [.. Enum.GetValues<ActivityRecurrence>().Select(one => new SelectListItem(text[ProgrammeWords.Of(one)], $"{one}"))],
        activity?.SourceText, activity?.SourceConfidence);

    private static SelectListItem[] Choices(IReadOnlyList<SectionRow> sections) =>
        [.. sections.Select(section => new SelectListItem($"{new string('\u2003', section.Depth)}{section.Label} {section.Heading}", $"{section.Id}"))];
}

/// <summary>What the form of an activity needs to be drawn.</summary>
/// <param name="ActivityId">Null for a new one.</param>
/// <param name="Source">What the original said, where it was taken over from a file.</param>
public sealed record ActivityFormPart(
    int ProgrammeId, int Year, int? ActivityId, ActivityInput Input, IReadOnlyList<SelectListItem> Sections, IReadOnlyList<SelectListItem> Recurrences, string? Source, int? Confidence)
{
    public IReadOnlyList<ConflictRow> Conflict { get; init; } = [];

    public string Address => ActivityId is { } id ? $"/Programmes/{ProgrammeId}/Activities/{id}/Edit" : $"/Programmes/{ProgrammeId}/Activities/New";

    public string Back => $"/Programmes/{ProgrammeId}{(ActivityId is { } id ? $"#a{id}" : $"#s{Input.SectionId}")}";
}
