using System.Globalization;
using Microsoft.Extensions.Localization;
using Registry.Data.Imports;
using Registry.Domain.Members.Duplicates;
using Registry.Domain.Members.Import;
using Registry.Domain.Members.Import.Mapping;
using Registry.Web.Localization;

namespace Registry.Web.Features.Imports;

/// <summary>Fields of a list, states and reasons in words; also the keys of their translations.</summary>
public static class ImportWords
{
    /// <summary>The fields as they are offered.</summary>
    public static IEnumerable<ImportField> Fields => Enum.GetValues<ImportField>();

    public static string Of(ImportField field) => $"ImportField.{field}";

    public static string Of(ImportState state) => $"ImportState.{state}";

    public static string Mark(ImportState state) => state switch
    {
        ImportState.Written => "ok",
        ImportState.Checking or ImportState.Writing => "late",
        _ => "open",
    };

    public static string Say(CellRemark remark, IStringLocalizer<Text> text) => text[remark.Code, [.. remark.Arguments]];

    /// <summary>Why it is thought to be the same person.</summary>
    public static string Reasons(int reasons, IStringLocalizer<Text> text) =>
        string.Join(", ", new Likeness(0, (LikenessReasons)reasons).EachReason.Select(reason => text[$"LikenessReasons.{reason}"].Value.ToLower(CultureInfo.CurrentCulture)));
}
