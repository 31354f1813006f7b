using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Registry.Web.Ui;

/// <summary>A field with its label, hint above and error below: <c>&lt;field for="Input.Name" /&gt;</c>.</summary>
/// <remarks>
/// Writes what the browser needs to help by itself: <c>required</c>, <c>maxlength</c>, <c>inputmode</c>,
/// <c>aria-invalid</c>, <c>aria-describedby</c>. The server decides.
/// </remarks>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>Overrides the property's display name; already in the reader's language.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>More than zero: several lines.</summary>
    public int Rows { get; set; }

    /// <summary>The choices of a select; <see cref="Empty"/> names the choice of none.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    public string? Empty { get; set; }

    /// <summary>The type of the input where the model does not tell: password, email, search.</summary>
    public string? Type { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public bool Autofocus { get; set; }

    /// <summary>True for a field that may stay empty although its type cannot.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', "field", output.Attributes["class"]?.Value).TrimEnd());
        if (For.Metadata.ModelType == typeof(bool))
        {
            output.Content.AppendHtml(Choice());
            AppendError(output);
            return;
        }

        output.Content.AppendHtml(LabelElement());
        if (Hint is not null)
            output.Content.AppendHtml(Text("p", "hint", $"{Id}-hint", Hint));
        output.Content.AppendHtml(Control());
        AppendError(output);
    }

    private string LabelText => Label ?? For.Metadata.DisplayName ?? For.Metadata.PropertyName ?? For.Name;

    private TagBuilder LabelElement()
    {
        var label = Text("label", null, null, LabelText);
        label.Attributes["for"] = Id;
        return label;
    }

    private TagBuilder Choice()
    {
        var box = generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, new { id = Id });
        var words = new TagBuilder("span");
        words.InnerHtml.Append(LabelText);
        if (Hint is not null)
            words.InnerHtml.AppendHtml(Text("small", null, null, Hint));
        var label = new TagBuilder("label");
        label.AddCssClass("choice");
        label.InnerHtml.AppendHtml(box).AppendHtml(words);
        return label;
    }

    private TagBuilder Control()
    {
        var control = Items is not null ? Select() : Rows > 0 ? Area() : Input();
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        if (!Optional && For.Metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any())
            control.Attributes["required"] = "required";
        if (Items is null && MaximumLength() is { } length)
            control.Attributes["maxlength"] = $"{length}";
        if (Autocomplete is not null)
            control.Attributes["autocomplete"] = Autocomplete;
        if (Autofocus)
            control.Attributes["autofocus"] = "autofocus";
        Describe(control);
        return control;
    }

    private TagBuilder Select() =>
        generator.GenerateSelect(ViewContext, For.ModelExplorer, Empty, For.Name, Items, generator.GetCurrentValues(ViewContext, For.ModelExplorer, For.Name, false), false, null);

    private TagBuilder Area()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = $"{Rows}";
        area.InnerHtml.Append("\n").Append(Value());
        return area;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = InputType();
        if (InputType() != "password")
            input.Attributes["value"] = Value();
        if ((Inputmode ?? (IsNumber ? "numeric" : null)) is { } mode)
            input.Attributes["inputmode"] = mode;
        return input;
    }

    private bool IsNumber => For.Metadata.UnderlyingOrModelType is var type && (type == typeof(int) || type == typeof(long));

    private string InputType() => Type ?? For.Metadata.DataTypeName switch
    {
        "EmailAddress" => "email",
        "Password" => "password",
        _ => "text",
    };

    /// <summary>What was typed, kept even where it could not be read.</summary>
    private string Value() => Entry?.AttemptedValue ?? For.ModelExplorer.GetSimpleDisplayText() ?? "";

    private ModelStateEntry? Entry => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    private int? MaximumLength() => For.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
        ?? For.Metadata.ValidatorMetadata.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;

    private void Describe(TagBuilder control)
    {
        var invalid = Entry is { Errors.Count: > 0 };
        if (invalid)
            control.Attributes["aria-invalid"] = "true";
        var described = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", invalid ? $"{Name}-error" : null }.OfType<string>());
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
    }

    private void AppendError(TagHelperOutput output)
    {
        if (Entry is { Errors.Count: > 0 } entry)
            output.Content.AppendHtml(Text("p", "error", $"{Name}-error", string.Join(" ", entry.Errors.Select(error => error.ErrorMessage))));
    }

    private static TagBuilder Text(string tag, string? css, string? id, string text)
    {
        var element = new TagBuilder(tag);
        if (css is not null)
            element.AddCssClass(css);
        if (id is not null)
            element.Attributes["id"] = id;
        element.InnerHtml.Append(text);
        return element;
    }
}
