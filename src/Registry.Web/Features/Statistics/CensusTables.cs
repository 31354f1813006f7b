using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Registry.Data.Counting;
using Registry.Domain.Members;
using Registry.Web.Localization;

namespace Registry.Web.Features.Statistics;

/// <summary>Puts what was counted on one day, or on two, into tables.</summary>
/// <param name="other">What it is compared with.</param>
/// <param name="address">The list of members that is meant, for the present day; null: numbers of another day lead nowhere.</param>
public sealed class CensusTables(CensusOfDay census, CensusOfDay? other, IStringLocalizer<Text> text, string? address)
{
    public CountTable Classes => new("classes", text["By class"], text["Class"], [.. Enum.GetValues<MembershipClass>().Select(each =>
        Row(text[Of(each)], day => day.Classes.GetValueOrDefault(each), ("class", $"{each}")))], census.Total);

    public CountTable Categories(IReadOnlyList<(int Id, string Name)> categories) => new("categories", text["By category"], text["Category"],
        [
            .. categories.Select(each => Row(each.Name, day => day.Categories.GetValueOrDefault(each.Id), ("category", Invariant(each.Id)))),
            Row(text["In no category"], day => day.Categories.GetValueOrDefault(0)),
        ],
        census.Total, IsShared: false, text["Whoever belongs to two categories is counted in both."]);

    public CountTable Genders => new("genders", text["By gender"], text["Gender"],
        [
            Row(text["Women"], day => day.People.Of(Gender.Female)),
            Row(text["Men"], day => day.People.Of(Gender.Male)),
            Row(text["Other gender"], day => day.People.Of(Gender.Other)),
            Row(text["Not recorded"], day => day.People.Of((Gender?)null)),
            Row(text["Organisations"], day => day.People.Organisations, ("kind", nameof(PersonKind.Organisation))),
        ], census.Total);

    public CountTable Ages => new("ages", text["By age"], text["Age"], [.. AgeGroup.All.Select(each => Row(Of(each), day => day.People.Of(each)))],
        census.Total - census.People.Organisations, Note: text["Age is counted by the year of birth."]);

    public CountTable Joined
    {
        get
        {
            var years = census.Joined.Keys.Concat(other?.Joined.Keys ?? []).Distinct().Order().ToList();
            return new("joined", text["By year of joining"], text["Year"], [.. years.Select(year => Row(
                year == 0 ? text["Not recorded"].Value : Invariant(year), day => day.Joined.GetValueOrDefault(year), year == 0 ? null : ("joined", Invariant(year))))], census.Total)
            { IsOfYears = true };
        }
    }

    /// <param name="parts">What stands directly below, with everything below that.</param>
    public CountTable Associations(IReadOnlyList<AssociationPart> parts) => new("associations", text["By association"], text["Association"],
        [.. parts.Select(part => Row(part.Name, day => part.Below.Sum(id => day.Associations.GetValueOrDefault(id))) with { Address = part.Address })], census.Total);

    /// <summary>Women and men by age, for the picture that shows both.</summary>
    public IReadOnlyList<AgeRow> Pyramid => [.. AgeGroup.All.Select(each => new AgeRow(Of(each), census.People.Of(each, Gender.Female), census.People.Of(each, Gender.Male)))];

    public static string Of(MembershipClass @class) => @class switch
    {
        MembershipClass.Official => "Official members",
        MembershipClass.Associate => "Associate members",
        _ => "Honorary members",
    };

    private string Of(AgeGroup age) => age switch
    {
        { From: null } => text["Not recorded"],
        { From: 0, To: { } to } => text["up to {0}", to],
        { From: { } from, To: { } to } => text["{0} to {1}", from, to],
        { From: { } from } => text["{0} and over", from],
    };

    private CountRow Row(string label, Func<CensusOfDay, int> count, (string Name, string Value)? filter = null) => new(
        label, count(census), other is null ? null : count(other), address is null || filter is not { } wanted ? null : QueryHelpers.AddQueryString(address, wanted.Name, wanted.Value));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Women and men of one age.</summary>
public sealed record AgeRow(string Label, int Women, int Men);

/// <summary>An association, or the whole of one that stands below it, among the parts of a count.</summary>
public sealed record AssociationPart(string Name, IReadOnlySet<int> Below, string? Address);
